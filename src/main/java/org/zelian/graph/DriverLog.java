package org.zelian.graph;

import org.neo4j.driver.Logger;

/**
 * The driver's warnings and errors, in the log of the system.
 *
 * <p>Left to itself, the driver makes a text of every message it sends and receives, with all parameters, before it asks
 * whether anybody listens: a tenth of the time of a load. This says at once that nobody does.
 */
@SuppressWarnings({"deprecation", "AnnotateFormatMethod"})
final class DriverLog implements Logger {
    private final System.Logger log;

    private DriverLog(String name) {
        this.log = System.getLogger(name);
    }

    static org.neo4j.driver.Logging warnings() {
        return DriverLog::new;
    }

    @Override
    public void error(String message, Throwable cause) {
        log.log(System.Logger.Level.ERROR, message, cause);
    }

    @Override
    public void warn(String message, Throwable cause) {
        log.log(System.Logger.Level.WARNING, message, cause);
    }

    @Override
    public void warn(String message, Object... params) {
        log.log(System.Logger.Level.WARNING, message.formatted(params));
    }

    @Override
    public void info(String message, Object... params) {}

    @Override
    public void debug(String message, Object... params) {}

    @Override
    public void debug(String message, Throwable cause) {}

    @Override
    public void trace(String message, Object... params) {}

    @Override
    public boolean isTraceEnabled() {
        return false;
    }

    @Override
    public boolean isDebugEnabled() {
        return false;
    }
}
