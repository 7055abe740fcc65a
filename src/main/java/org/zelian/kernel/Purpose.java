package org.zelian.kernel;

/** Why somebody looks at something, in his own words; it is written to the trail. */
public record Purpose(String text) {
    public Purpose {
        text = text.strip();
        if (text.isEmpty()) {
            throw new Refusal(
                    "PURPOSE_MISSING",
                    "No purpose is given.",
                    "Say what the answer is needed for; it is kept with the record of this look.");
        }
    }
}
