package org.zelian.scenarios;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one place where the scenarios are wired to the real {@code trace} command. */
final class Door {
    /** Has {@code run(Path, LocalDate, String, Path)}, static or on an object made without arguments. */
    static final String COMMAND = "org.zelian.cli.TraceFolder";

    private Door() {}

    /** Gives the door to the command, or nothing while the command is not built. */
    static Optional<Trace> open() {
        try {
            var type = Class.forName(COMMAND);
            var method = type.getDeclaredMethod("run", Path.class, LocalDate.class, String.class, Path.class);
            method.setAccessible(true);
            return Optional.of(through(method, Modifier.isStatic(method.getModifiers()) ? null : make(type)));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(COMMAND + " needs run(Path, LocalDate, String, Path)", e);
        }
    }

    private static Object make(Class<?> type) throws ReflectiveOperationException {
        var made = type.getDeclaredConstructor();
        made.setAccessible(true);
        return made.newInstance();
    }

    private static Trace through(Method method, @Nullable Object command) {
        return (folder, asOf, knownAt, out) -> {
            try {
                method.invoke(command, folder, asOf, knownAt, out);
            } catch (InvocationTargetException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        };
    }
}
