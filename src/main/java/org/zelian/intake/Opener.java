package org.zelian.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.zelian.intake.read.BrokenFile;
import org.zelian.intake.read.Bytes;
import org.zelian.intake.read.Content;
import org.zelian.intake.read.CsvRecords;
import org.zelian.intake.read.Gzip;
import org.zelian.intake.read.Limits;
import org.zelian.intake.read.RawRecord;
import org.zelian.intake.read.Scan;
import org.zelian.intake.read.Workbook;
import org.zelian.intake.read.ZipArchive;

/** Makes sheets of files: unpacks archives and workbooks, finds the kind of each, keeps what cannot be placed. */
final class Opener {
    private static final int WORKBOOK_IN_ARCHIVE = 64 << 20;
    private static final Limits LIMITS = Limits.USUAL;

    /** Files that do not say where they come from; the name of the folder is nobody's source, it changes with every copy. */
    private static final String UNSAID = "local";

    private final Optional<Source> source;
    private final Map<String, Object> settings;
    private final Tables tables;
    private final List<Form> forms;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();

    Opener(Path folder, Optional<Source> source, Map<String, Object> settings, List<Form> forms) {
        this.forms = List.copyOf(forms);
        this.source = source;
        this.settings = settings;
        this.tables = new Tables(folder);
    }

    List<Sheet> sheets() {
        return sheets;
    }

    List<Rejection> rejections() {
        return rejections;
    }

    void add(Path path) throws IOException {
        var name = String.valueOf(path.getFileName());
        var bytes = Bytes.of(path);
        try {
            if (!Files.isRegularFile(path)) {
                // A pipe would be waited for without end, and a folder or broken link must not be missed in silence.
                throw new BrokenFile(
                        "NOT_A_FILE",
                        "The name is that of a folder, a pipe or a link to nothing.",
                        "Deliver the file itself, or rename or remove it.");
            }
            if (extension(name, ".zip")) {
                archive(name, ZipArchive.open(bytes, LIMITS));
            } else {
                file(name, bytes, () -> bytes.stream(0, bytes.size()));
            }
        } catch (BrokenFile broken) {
            reject(name, broken);
        }
    }

    private void archive(String name, ZipArchive archive) throws IOException {
        for (var nested : archive.archives()) {
            throw new BrokenFile(
                    "NESTED_ARCHIVE",
                    "The archive holds the archive " + nested + ".",
                    "Unpack it and deliver the files.");
        }
        for (var entry : archive.names().stream().sorted().toList()) {
            var last = entry.substring(entry.lastIndexOf('/') + 1);
            if (entry.startsWith("__MACOSX/") || last.startsWith(".")) {
                continue;
            }
            try {
                entry(name + "/" + entry, archive, entry);
            } catch (BrokenFile broken) {
                reject(name + "/" + entry, broken);
            }
        }
    }

    private void entry(String name, ZipArchive archive, String entry) throws IOException {
        var content = archive.content(entry);
        if (!extension(entry, ".xlsx")) {
            file(name, Bytes.of(new byte[0]), content);
            return;
        }
        if (archive.size(entry) > WORKBOOK_IN_ARCHIVE) {
            throw new BrokenFile(
                    "ZIP_TOO_LARGE",
                    "The workbook " + entry + " is too large to be read inside an archive.",
                    "Unpack the archive.");
        }
        try (var in = content.open()) {
            var bytes = in.readAllBytes();
            file(name, Bytes.of(bytes), () -> new java.io.ByteArrayInputStream(bytes));
        }
    }

    private void file(String name, Bytes bytes, Content content) throws IOException {
        if (extension(name, ".xlsx") || extension(name, ".xlsm")) {
            workbook(name, bytes, content);
        } else if (!forms.isEmpty() && Delivery.isOfForm(name)) {
            form(name, extension(name, ".gz") ? Gzip.content(bytes, LIMITS) : content, content);
        } else if (extension(name, ".gz")) {
            text(name, Gzip.content(bytes, LIMITS), content);
        } else if (extension(name, ".csv")
                || source.flatMap(own -> own.mapping(name)).isPresent()) {
            text(name, content, content);
        } else if (Delivery.isData(name) && !extension(name, ".txt")) {
            throw new BrokenFile(
                    "UNKNOWN_FORMAT",
                    "The file is none of .csv, .csv.gz, .xlsx and .zip.",
                    "Save it as .xlsx or as .csv in UTF-8.");
        }
    }

    private void form(String name, Content content, Content packed) throws IOException {
        var form = form(content);
        for (var part : form.parts(origin(name).source(), content)) {
            add(part.type(), name, () -> FormLayout.records(part), packed, record -> new FormLayout(part.type()));
        }
    }

    private Form form(Content content) throws IOException {
        var asked = source.map(Source::format).orElse("");
        for (var form : forms) {
            if (asked.isEmpty() ? form.recognises(content) : form.name().equals(asked)) {
                return form;
            }
        }
        var names = String.join(", ", forms.stream().map(Form::name).toList());
        throw new BrokenFile(
                "UNKNOWN_FORM",
                asked.isEmpty()
                        ? "The file is none of these: " + names + "."
                        : "source.yaml asks for the format \"" + asked + "\"; there are " + names + ".",
                "Deliver one of them, or take the file out of the folder.");
    }

    private void text(String name, Content content, Content packed) {
        var delimiter = source.flatMap(own -> own.mapping(name))
                .map(FileMapping::delimiter)
                .orElse(',');
        place(name, name, () -> new CsvRecords(content, Scan.of(content, LIMITS), delimiter, LIMITS), packed);
    }

    private void workbook(String name, Bytes bytes, Content content) throws IOException {
        var workbook = Workbook.open(bytes, LIMITS);
        var worksheets = workbook.names();
        if (worksheets.isEmpty()) {
            throw new BrokenFile(
                    "BROKEN_XLSX", "The workbook has no visible worksheet.", "Save the workbook again as .xlsx.");
        }
        var known = worksheets.stream().filter(this::isPlaced).toList();
        if (isPlaced(name) || known.isEmpty()) {
            place(name, name, () -> workbook.worksheet(worksheets.getFirst()), content);
            return;
        }
        for (var one : known) {
            place(name + "/" + one, one, () -> workbook.worksheet(one), content);
        }
    }

    private boolean isPlaced(String name) {
        return source.flatMap(own -> own.mapping(name)).isPresent()
                || SheetType.ofFile(name).isPresent()
                || ours(name).isPresent();
    }

    private void place(String file, String name, Sheet.Opening opening, Content packed) {
        var mapping = source.flatMap(own -> own.mapping(name)).or(() -> ours(name));
        if (mapping.isPresent()) {
            var found = mapping.get();
            for (var sheet : found.sheets()) {
                add(
                        sheet.sheet(),
                        file,
                        prepared(opening, found),
                        packed,
                        record -> MappedLayout.of(record, sheet, tables));
            }
            return;
        }
        if (source.filter(own -> own.isTable(name)).isPresent()) {
            return;
        }
        var type = SheetType.ofFile(name)
                .orElseThrow(() -> new BrokenFile(
                        "UNKNOWN_FILE",
                        "No kind of file is called so.",
                        "Rename it to one of the names in import/README.md, or map it in source.yaml."));
        add(type, file, opening, packed, record -> plain(record, type));
    }

    private static Optional<FileMapping> ours(String name) {
        boolean kindKnown = SheetType.ofFile(name).isPresent();
        return Source.all().stream()
                .filter(source -> source.goesByName(kindKnown))
                .flatMap(source -> source.mapping(name).stream())
                .findFirst();
    }

    private Layout plain(RawRecord record, SheetType type) {
        if (record.fault() == null && type.name().equals("penalties")) {
            var header = Header.of(record);
            for (var own : Source.all()) {
                var mapping = own.recognises(type, header);
                if (mapping.isPresent()) {
                    return MappedLayout.of(record, mapping.get(), tables);
                }
            }
        }
        return PlainLayout.of(record, type);
    }

    private void add(
            SheetType type, String file, Sheet.Opening opening, Content packed, Function<RawRecord, Layout> header) {
        sheets.add(new Sheet(type, file, origin(file), opening, packed, header));
    }

    private Origin origin(String file) {
        var base = source.map(Source::origin).orElseGet(() -> Origin.unknown(UNSAID));
        return Delivery.origin(base, settings, file);
    }

    private static Sheet.Opening prepared(Sheet.Opening opening, FileMapping mapping) {
        return () -> {
            var records = opening.open();
            return sink -> {
                if (!mapping.header().isEmpty()) {
                    sink.accept(new RawRecord(0, mapping.header(), "", null));
                }
                int[] left = {mapping.skip()};
                records.forEach(record -> {
                    if (left[0] > 0) {
                        left[0]--;
                    } else {
                        sink.accept(record);
                    }
                });
            };
        };
    }

    private void reject(String file, BrokenFile broken) {
        var fault = broken.fault();
        rejections.add(
                new Rejection(file, broken.line(), "", fault.code(), fault.found(), fault.advice(), broken.raw()));
    }

    private static boolean extension(String name, String extension) {
        return name.toLowerCase(Locale.ROOT).endsWith(extension);
    }
}
