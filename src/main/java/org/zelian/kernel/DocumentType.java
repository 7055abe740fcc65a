package org.zelian.kernel;

import java.util.Arrays;
import java.util.List;

/** What kind of identity document a person shows. */
public enum DocumentType {
    /** Resident identity card (居民身份证). */
    CITIZEN_ID("居民身份证", "身份证", "公民身份号码", "身份证号码", "ID", "ID_CARD"),
    PASSPORT("护照", "普通护照", "护照号", "外国护照"),
    /** Mainland travel permit for residents of Hong Kong and Macao (港澳居民来往内地通行证). */
    HK_MACAO_PERMIT("港澳居民来往内地通行证", "港澳居民通行证", "回乡证"),
    /** Mainland travel permit for residents of Taiwan (台湾居民来往大陆通行证). */
    TAIWAN_PERMIT("台湾居民来往大陆通行证", "台胞证"),
    /** Residence permit for residents of Hong Kong, Macao and Taiwan (港澳台居民居住证). */
    HMT_RESIDENCE_PERMIT("港澳台居民居住证", "港澳居民居住证", "台湾居民居住证", "港澳台居住证"),
    /** Permanent residence card of a foreigner (外国人永久居留身份证). */
    FOREIGN_RESIDENT_ID("外国人永久居留身份证", "外国人永久居留证", "永久居留身份证");

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> names;

    DocumentType(String... names) {
        this.names = List.of(names);
    }

    /** The Chinese name, as the law writes it. */
    public String zh() {
        return names.get(0);
    }

    /** Reads the code or a Chinese name that fits one kind only. */
    public static DocumentType parse(String text) {
        var plain = Tidy.number(text);
        return Arrays.stream(values())
                .filter(type -> type.name().equals(plain) || type.names.contains(plain))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "DOCUMENT_TYPE",
                        "A kind of document is written " + Tidy.quoted(text) + ".",
                        "Use one of " + Arrays.toString(values()) + " or the Chinese name."));
    }
}
