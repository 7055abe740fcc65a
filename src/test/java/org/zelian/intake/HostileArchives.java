package org.zelian.intake;

import static org.zelian.intake.Hostile.GOOD;
import static org.zelian.intake.Hostile.file;
import static org.zelian.intake.Hostile.firstOf;
import static org.zelian.intake.Hostile.gzip;
import static org.zelian.intake.Hostile.joined;
import static org.zelian.intake.Hostile.utf8;
import static org.zelian.intake.RawZip.entry;
import static org.zelian.intake.RawZip.stored;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.IntStream;

/** Archives that want to do harm. */
final class HostileArchives {
    static final List<Hostile> FILES = List.of(
            file(
                    "two files in an archive",
                    "a.zip",
                    RawZip.of(entry("branches.csv", GOOD), entry("x/分支机构.csv", GOOD)),
                    2),
            file("a name in GB18030", "a.zip", RawZip.of(entry("分支机构.csv", Charset.forName("GB18030"), GOOD)), 1),
            file(
                    "a bad row in an archive",
                    "a.zip",
                    RawZip.of(entry("branches.csv", GOOD + "C,D,x,\n")),
                    1,
                    "a.zip/branches.csv|3|from|BAD_DAY"),
            file(
                    "a path upwards",
                    "a.zip",
                    RawZip.of(entry("branches.csv", GOOD), entry("../../etc/passwd", "x")),
                    0,
                    "0||ZIP_UNSAFE_NAME"),
            file("a path from the root", "a.zip", RawZip.of(entry("/etc/branches.csv", GOOD)), 0, "0||ZIP_UNSAFE_NAME"),
            file(
                    "a path with backslashes",
                    "a.zip",
                    RawZip.of(entry("..\\branches.csv", GOOD)),
                    0,
                    "0||ZIP_UNSAFE_NAME"),
            file("a path with a drive", "a.zip", RawZip.of(entry("C:branches.csv", GOOD)), 0, "0||ZIP_UNSAFE_NAME"),
            file(
                    "a name that turns itself round",
                    "a.zip",
                    RawZip.of(entry("branches\u202Evsc.exe", GOOD)),
                    0,
                    "0||ZIP_UNSAFE_NAME"),
            file(
                    "a symbolic link",
                    "a.zip",
                    RawZip.of(entry("branches.csv", "/etc/passwd").unixMode(0xA1FF)),
                    0,
                    "0||ZIP_LINK"),
            file(
                    "a name twice",
                    "a.zip",
                    RawZip.of(entry("branches.csv", GOOD), entry("Branches.csv", GOOD)),
                    0,
                    "0||ZIP_DUPLICATE_NAME"),
            file(
                    "an archive in an archive",
                    "a.zip",
                    RawZip.of(entry("b.zip", RawZip.of(entry("branches.csv", GOOD)))),
                    0,
                    "0||NESTED_ARCHIVE"),
            file(
                    "a packed file in an archive",
                    "a.zip",
                    RawZip.of(stored("branches.csv.gz", gzip(utf8(GOOD)))),
                    0,
                    "0||NESTED_ARCHIVE"),
            file(
                    "an archive under another name",
                    "a.zip",
                    RawZip.of(stored("branches.csv", RawZip.of(entry("x", "x")))),
                    0,
                    "a.zip/branches.csv|0||NOT_TEXT"),
            file(
                    "a bomb that tells its size",
                    "a.zip",
                    RawZip.of(entry("branches.csv", new byte[64 << 20])),
                    0,
                    "0||ZIP_RATIO"),
            file(
                    "a bomb that lies about its size",
                    "a.zip",
                    RawZip.of(entry("branches.csv", new byte[64 << 20]).declares(100)),
                    0,
                    "a.zip/branches.csv|0||ZIP_TOO_LARGE"),
            file(
                    "a promise of more than there is",
                    "a.zip",
                    RawZip.of(entry("branches.csv", GOOD).declares(1000)),
                    0,
                    "a.zip/branches.csv|0||BROKEN_ZIP"),
            file(
                    "a checksum that does not fit",
                    "a.zip",
                    RawZip.of(entry("branches.csv", GOOD).checksum(1)),
                    0,
                    "a.zip/branches.csv|0||BROKEN_ZIP"),
            file(
                    "entries that share bytes",
                    "a.zip",
                    RawZip.of(
                            entry("branches.csv", GOOD),
                            entry("licences.csv", GOOD).sharing(0)),
                    0,
                    "0||ZIP_OVERLAP"),
            file(
                    "an encrypted entry",
                    "a.zip",
                    RawZip.of(entry("branches.csv", GOOD).flags(1)),
                    0,
                    "0||ZIP_ENCRYPTED"),
            file(
                    "an unknown method",
                    "a.zip",
                    RawZip.of(entry("branches.csv", GOOD).method(99)),
                    0,
                    "0||ZIP_METHOD"),
            file(
                    "1,001 entries",
                    "a.zip",
                    RawZip.of(IntStream.range(0, 1001)
                            .mapToObj(i -> entry(i + ".csv", "x"))
                            .toArray(RawZip.Entry[]::new)),
                    0,
                    "0||ZIP_TOO_MANY_ENTRIES"),
            file(
                    "the large format",
                    "a.zip",
                    RawZip.of(entry("branches.csv", GOOD).declares(0xFFFFFFFFL)),
                    0,
                    "0||ZIP64"),
            file(
                    "an archive cut off",
                    "a.zip",
                    firstOf(RawZip.of(entry("branches.csv", GOOD)), 60),
                    0,
                    "0||BROKEN_ZIP"),
            file("no archive", "a.zip", utf8(GOOD), 0, "0||BROKEN_ZIP"),
            file("an empty file called archive", "a.zip", new byte[0], 0, "0||BROKEN_ZIP"),
            file(
                    "a program before the archive",
                    "a.zip",
                    joined("#!/bin/sh\n", RawZip.of(entry("branches.csv", GOOD))),
                    0,
                    "0||BROKEN_ZIP"));

    private HostileArchives() {}
}
