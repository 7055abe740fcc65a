package org.zelian.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.zelian.cli.screen.Screen;
import org.zelian.intake.FileRefused;
import org.zelian.kernel.Refusal;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong, and what to do about it; gives the exit code. */
final class Faults {
    private Faults() {}

    static int usage(Screen screen, ParameterException wrong) {
        screen.note(screen.red("用法有误 · Wrong usage: ") + wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, screen.errors());
        var command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        screen.note("用法与示例 · Usage and example: " + command + " --help");
        return Exit.USAGE;
    }

    static int tell(Screen screen, Throwable failed) {
        switch (failed) {
            case Refusal refusal ->
                screen.note(screen.red("被拒绝 · Refused: ") + refusal.found() + " " + refusal.advice() + " ["
                        + refusal.code() + "]");
            case FileRefused refused -> screen.note(screen.red("文件被拒绝 · File refused: ") + refused.getMessage());
            case IOException disk -> screen.note(screen.red("读写失败 · Reading or writing failed: ") + told(disk));
            case UncheckedIOException disk ->
                screen.note(screen.red("读写失败 · Reading or writing failed: ") + disk.getMessage());
            default -> unexpected(screen, failed);
        }
        return switch (failed) {
            case Refusal refusal -> refusal.code().equals(Desk.NO_SUCH_FOLDER) ? Exit.USAGE : Exit.REFUSED;
            case FileRefused refused -> Exit.REFUSED;
            default -> Exit.FAILED;
        };
    }

    private static void unexpected(Screen screen, Throwable failed) {
        screen.note(screen.red("失败 · Failed: ") + reason(failed));
        if (System.getenv("ZELIAN_TRACE") != null) {
            failed.printStackTrace(screen.errors());
        } else {
            screen.note("设 ZELIAN_TRACE=1 可见细节 · ZELIAN_TRACE=1 in the environment shows the details.");
        }
    }

    private static String told(IOException disk) {
        return switch (disk) {
            case NoSuchFileException missing -> missing.getFile() + " 不存在 · does not exist";
            case FileNotFoundException missing -> missing.getMessage() + " 不存在 · does not exist";
            case AccessDeniedException denied -> denied.getFile() + " 无权访问 · may not be accessed";
            case FileSystemException other -> other.getFile() + ": " + other.getReason();
            default -> String.valueOf(disk.getMessage());
        };
    }

    private static String reason(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause.getClass().getSimpleName().equals("PortInUseException")) {
                return "端口已被占用: 用 --port 换一个 · The port is in use: choose another with --port.";
            }
        }
        var root = failed.getCause();
        return failed.getMessage() == null
                ? failed.getClass().getSimpleName()
                : failed.getMessage() + (root == null ? "" : " (" + root.getMessage() + ")");
    }
}
