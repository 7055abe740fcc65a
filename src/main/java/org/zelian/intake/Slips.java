package org.zelian.intake;

/** Whether one name is a slip of the pen away from another. */
final class Slips {
    private Slips() {}

    /** Whether one letter was changed, left out, added, or swapped with its neighbour. */
    static boolean oneApart(String a, String b) {
        if (a.length() > b.length()) {
            return oneApart(b, a);
        }
        int start = 0;
        while (start < a.length() && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        var restA = a.substring(start);
        var restB = b.substring(start);
        if (a.length() < b.length()) {
            return b.length() == a.length() + 1 && restB.substring(1).equals(restA);
        }
        if (restA.length() < 2) {
            return restA.length() == 1;
        }
        boolean swapped = restA.charAt(0) == restB.charAt(1)
                && restA.charAt(1) == restB.charAt(0)
                && restA.substring(2).equals(restB.substring(2));
        return swapped || restA.substring(1).equals(restB.substring(1));
    }
}
