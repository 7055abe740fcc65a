package org.zelian.warning;

import java.util.Comparator;
import org.zelian.kernel.PartyRef;

/** A party as a sentence names it: an organisation with its code, a person with the mask of his document. */
record Who(PartyRef ref, String name, String mask) implements Comparable<Who> {
    private static final Comparator<Who> ORDER = Comparator.comparing(Who::ref).thenComparing(Who::name);

    /** The name, with a code that anybody may see; never a token. */
    String shown() {
        var code = !mask.isEmpty() ? mask : ref.isOrganisation() ? ref.value() : "";
        return code.isEmpty() ? name : name + "(" + code + ")";
    }

    @Override
    public int compareTo(Who other) {
        return ORDER.compare(this, other);
    }
}
