package org.zelian.intake.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One entry in the directory of an archive, as declared there.
 *
 * @param name path with slashes
 */
record ZipEntry(String name, int flags, int method, long crc, long packed, long size, int host, int mode, long offset) {
    private static final int UTF8 = 0x800;

    static String name(byte[] bytes, int flags) {
        var census = new Utf8Census();
        census.add(bytes, bytes.length);
        boolean utf8 = (flags & UTF8) != 0 || census.looksLikeUtf8();
        return new String(bytes, utf8 ? StandardCharsets.UTF_8 : Charset.forName("GB18030"));
    }

    boolean isFolder() {
        return name.endsWith("/");
    }

    boolean isEncrypted() {
        return (flags & 1) != 0 || (flags & 0x40) != 0;
    }

    boolean isLink() {
        return (mode & 0xF000) == 0xA000;
    }

    /** Whether the name could lead out of a folder, or hide what it is. */
    boolean isUnsafe() {
        return name.isBlank()
                || name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || ("/" + name + "/").contains("/../")
                || name.codePoints().anyMatch(ZipEntry::isHidden);
    }

    boolean isArchive() {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(zip|gz|tgz|tar|rar|7z|bz2|xz)");
    }

    private static boolean isHidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
            default -> point == 0xFFFD;
        };
    }
}
