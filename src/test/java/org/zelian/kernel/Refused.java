package org.zelian.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Expects a refusal. */
public final class Refused {
    private Refused() {}

    /** Runs something that must be refused with a code, and gives the refusal. */
    public static Refusal with(String code, ThrowingCallable call) {
        var refusal = catchThrowableOfType(Refusal.class, call);
        assertThat(refusal).as("refused with " + code).isNotNull();
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.found()).isNotBlank();
        assertThat(refusal.advice()).isNotBlank();
        return refusal;
    }
}
