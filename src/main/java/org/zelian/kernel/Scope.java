package org.zelian.kernel;

/**
 * How far somebody sees: a region with everything below it, and a department.
 *
 * @param region six digits of GB/T 2260, or empty for everywhere
 * @param department empty for every department
 */
public record Scope(String region, String department) {
    private static final Scope EVERYTHING = new Scope("", "");

    public Scope {
        if (!region.matches("([0-9]{6})?")) {
            throw new Refusal(
                    "REGION",
                    "A region is written " + Tidy.quoted(region) + ".",
                    "Use the six digits of GB/T 2260, such as 120113, or nothing for the whole country.");
        }
    }

    /** Everywhere, every department. */
    public static Scope everything() {
        return EVERYTHING;
    }

    /** One region with everything below it, every department. */
    public static Scope of(String region) {
        return new Scope(region, "");
    }

    /** Gives the digits with which every region inside starts: {@code 12} for 120000, none for everywhere. */
    public String prefix() {
        return region.equals("100000") ? "" : region.replaceFirst("(00){1,2}$", "");
    }

    /** Whether a region is this one or lies in it. */
    public boolean covers(String other) {
        return other.startsWith(prefix());
    }
}
