package org.zelian.intake.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * An archive whose directory was checked before anything is unpacked: no unsafe names, links, duplicates, overlaps, encryption or
 * promises out of proportion. Nothing is ever written to disk.
 */
public final class ZipArchive {
    private final Bytes bytes;
    private final List<ZipEntry> entries;
    private final Limits limits;

    private ZipArchive(Bytes bytes, List<ZipEntry> entries, Limits limits) {
        this.bytes = bytes;
        this.entries = entries;
        this.limits = limits;
    }

    /**
     * Reads and checks the directory.
     *
     * @throws BrokenFile {@code BROKEN_ZIP} and the other codes that begin with {@code ZIP}
     */
    public static ZipArchive open(Bytes bytes, Limits limits) throws IOException {
        var entries = ZipDirectory.read(bytes, limits);
        var names = new HashSet<String>();
        long total = 0;
        for (var entry : entries) {
            check(entry, limits);
            if (!names.add(entry.name().toLowerCase(Locale.ROOT))) {
                throw new BrokenFile(
                        "ZIP_DUPLICATE_NAME", "Two entries are called " + entry.name() + ".", "Pack each file once.");
            }
            total += entry.size();
        }
        if (total > limits.archiveBytes()) {
            throw new BrokenFile(
                    "ZIP_TOO_LARGE", "The archive unpacks to " + total + " bytes.", "Unpack it and deliver the parts.");
        }
        checkOverlaps(entries);
        return new ZipArchive(bytes, entries, limits);
    }

    private static void check(ZipEntry entry, Limits limits) {
        if (entry.isUnsafe()) {
            throw new BrokenFile(
                    "ZIP_UNSAFE_NAME",
                    "An entry is called \"" + entry.name() + "\".",
                    "Pack the files without paths that lead elsewhere.");
        }
        if (entry.isLink()) {
            throw new BrokenFile(
                    "ZIP_LINK", "The entry " + entry.name() + " is a symbolic link.", "Pack the file itself.");
        }
        if (entry.isEncrypted()) {
            throw new BrokenFile(
                    "ZIP_ENCRYPTED", "The entry " + entry.name() + " is encrypted.", "Pack it without a password.");
        }
        if (entry.method() != 0 && entry.method() != 8) {
            throw new BrokenFile(
                    "ZIP_METHOD",
                    "The entry " + entry.name() + " is packed by method " + entry.method() + ".",
                    "Use the ordinary method, deflate.");
        }
        if (entry.size() > (16L << 20) && entry.size() / limits.ratio() > entry.packed()) {
            throw new BrokenFile(
                    "ZIP_RATIO",
                    "The entry " + entry.name() + " unpacks from " + entry.packed() + " to " + entry.size() + " bytes.",
                    "Unpack it yourself and look at what it is.");
        }
    }

    private static void checkOverlaps(List<ZipEntry> entries) {
        var ordered = new ArrayList<>(entries);
        ordered.sort(Comparator.comparingLong(ZipEntry::offset));
        for (int i = 1; i < ordered.size(); i++) {
            var before = ordered.get(i - 1);
            if (before.offset() + 30 + before.packed() > ordered.get(i).offset()) {
                throw new BrokenFile(
                        "ZIP_OVERLAP",
                        "The entries " + before.name() + " and "
                                + ordered.get(i).name() + " share bytes.",
                        "Pack the files again with an ordinary program.");
            }
        }
    }

    /** Names of the files, folders left out, in the order of the directory. */
    public List<String> names() {
        return entries.stream()
                .filter(entry -> !entry.isFolder())
                .map(ZipEntry::name)
                .toList();
    }

    /** Whether the archive has a file of this name. */
    public boolean has(String name) {
        return entries.stream().anyMatch(entry -> entry.name().equals(name));
    }

    /** Names of files that are archives themselves. */
    public List<String> archives() {
        return entries.stream().filter(ZipEntry::isArchive).map(ZipEntry::name).toList();
    }

    /** Bytes of a file when unpacked, as declared and, when read, enforced. */
    public long size(String name) {
        return entry(name).size();
    }

    /** The unpacked bytes of a file; reading them throws {@link BrokenFile} for damage. */
    public Content content(String name) {
        var entry = entry(name);
        return () -> stream(entry);
    }

    private ZipEntry entry(String name) {
        return entries.stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new BrokenFile("BROKEN_ZIP", "There is no " + name + " inside.", "Make the file again."));
    }

    private InputStream stream(ZipEntry entry) throws IOException {
        var header = ZipDirectory.bytes(bytes, entry.offset(), 30);
        if (ZipDirectory.four(header, 0) != 0x04034b50L) {
            throw ZipDirectory.broken("The entry " + entry.name() + " is not where the directory says.");
        }
        long start = entry.offset() + 30 + ZipDirectory.two(header, 26) + ZipDirectory.two(header, 28);
        if (start + entry.packed() > bytes.size()) {
            throw ZipDirectory.broken("The entry " + entry.name() + " ends outside the archive.");
        }
        var packed = new Bounded(bytes.stream(start, entry.packed()), Long.MAX_VALUE);
        var plain = entry.method() == 0
                ? packed
                : new Unpacking(
                        new OwnInflater(packed),
                        packed,
                        "ZIP",
                        Math.min(entry.size(), limits.fileBytes()),
                        limits.ratio());
        return new Verified(plain, entry);
    }

    /** An inflater that is freed with its stream. */
    private static final class OwnInflater extends InflaterInputStream {
        OwnInflater(InputStream in) {
            super(in, new Inflater(true), 1 << 16);
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }
}
