package org.zelian.intake;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a credit register may never hold of a person: religion, genes, fingerprints, blood group, illness and medical
 * history (征信业管理条例§14). A file with such a column is refused as a whole, whatever stands in it.
 */
public final class ForbiddenFields {
    private static final List<String> CHINESE = List.of("宗教", "基因", "指纹", "血型", "疾病", "病史", "DNA");
    private static final Set<String> ENGLISH = Set.of(
            "religion",
            "faith",
            "gene",
            "genes",
            "genetic",
            "genetics",
            "genome",
            "fingerprint",
            "fingerprints",
            "blood",
            "bloodtype",
            "bloodgroup",
            "illness",
            "illnesses",
            "disease",
            "diseases",
            "diagnosis",
            "medicalhistory");

    private ForbiddenFields() {}

    /** Whether a column or an attribute of this name is forbidden. */
    public static boolean has(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKC);
        var words = plain.replaceAll("([a-z])([A-Z])", "$1 $2")
                .toLowerCase(Locale.ROOT)
                .split("[^\\p{L}]+");
        return CHINESE.stream().anyMatch(plain::contains)
                || List.of(words).stream().anyMatch(ENGLISH::contains)
                || ENGLISH.contains(String.join("", words));
    }

    /** The first forbidden name of a header. */
    static Optional<String> first(List<String> headers) {
        return headers.stream().filter(ForbiddenFields::has).findFirst();
    }
}
