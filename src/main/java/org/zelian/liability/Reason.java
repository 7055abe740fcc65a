package org.zelian.liability;

/** Why a finding is in its state: a stable code for machines and a sentence for officers. */
public record Reason(String code, String text) {
    public static final Reason NONE = new Reason("", "");

    public static Reason of(String code, String text) {
        return new Reason(code, text);
    }

    /** The code, then the sentence, as it stands in the outputs. */
    public String line() {
        return text.isEmpty() ? code : code + " " + text;
    }
}
