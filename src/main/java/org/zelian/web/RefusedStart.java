package org.zelian.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.zelian.kernel.Refusal;

/** Finds the refusal for which a server did not start, so that whoever starts it reads one sentence and no stack trace. */
public final class RefusedStart implements SpringBootExceptionReporter {
    /** Made by the framework. */
    public RefusedStart(@Nullable ConfigurableApplicationContext context) {}

    /** Keeps quiet about refusals: the command that started the server says them. */
    @Override
    public boolean reportException(Throwable fault) {
        return behind(fault).isPresent();
    }

    /** The refusal behind a fault; empty if it is another. */
    public static Optional<Refusal> behind(Throwable fault) {
        for (Throwable each = fault; each != null; each = each.getCause()) {
            if (each instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }
}
