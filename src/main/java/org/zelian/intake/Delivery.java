package org.zelian.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.zelian.kernel.Refusal;

/**
 * A folder of files, or one file, ready to be read: what is in it, of which kind, from which source, in an order that does not
 * depend on the disk.
 *
 * <p>The order is that of the kinds ({@link SheetType#all()}: organisations and persons first, what ends and confirms last), then
 * by file name. Files that are no data ({@code README.md}, {@code trace.yaml}) are passed over; data that cannot be placed is a
 * rejection, never dropped in silence.
 */
public final class Delivery {
    private final Path folder;
    private final Map<String, Object> settings;
    private final List<Sheet> sheets;
    private final List<Rejection> rejections;

    private Delivery(Path folder, Map<String, Object> settings, List<Sheet> sheets, List<Rejection> rejections) {
        this.folder = folder;
        this.settings = settings;
        this.sheets = List.copyOf(sheets);
        this.rejections = List.copyOf(rejections);
    }

    /**
     * Lists what a folder or a file holds, by its own {@code source.yaml} and {@code trace.yaml} if it has them, else by the
     * sources that come with the program.
     *
     * @throws FileRefused {@code BAD_YAML}, if a file of settings cannot be read
     * @throws IOException if the folder cannot be read
     */
    public static Delivery open(Path folder) throws IOException {
        return open(folder, Optional.empty(), List.of());
    }

    /** As {@link #open(Path)}, by a source that is named outright. */
    public static Delivery open(Path folder, Source source) throws IOException {
        return open(folder, Optional.of(source), List.of());
    }

    /** As {@link #open(Path)}, with forms of file that are no tables. */
    public static Delivery open(Path folder, List<Form> forms) throws IOException {
        return open(folder, Optional.empty(), forms);
    }

    private static Delivery open(Path path, Optional<Source> named, List<Form> forms) throws IOException {
        boolean isFolder = Files.isDirectory(path);
        var files = isFolder ? files(path, forms) : List.of(path);
        var folder = isFolder
                ? path
                : Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(path);
        var settings = isFolder ? YamlText.read(folder.resolve("trace.yaml")) : Map.<String, Object>of();
        var source = named.isPresent() ? named : source(folder, isFolder, files);
        var opener = new Opener(folder, source, settings, forms);
        for (var file : files) {
            opener.add(file);
        }
        var sheets = opener.sheets();
        sheets.sort(Comparator.<Sheet>comparingInt(sheet -> SheetType.all().indexOf(sheet.type()))
                .thenComparing(Sheet::file));
        return new Delivery(folder, settings, sheets, opener.rejections());
    }

    private static Optional<Source> source(Path folder, boolean isFolder, List<Path> files) throws IOException {
        var own = folder.resolve("source.yaml");
        if (isFolder && Files.isRegularFile(own)) {
            return Optional.of(Source.read(own));
        }
        var names =
                files.stream().map(file -> String.valueOf(file.getFileName())).toList();
        return Source.all().stream().filter(source -> source.recognises(names)).findFirst();
    }

    private static List<Path> files(Path folder, List<Form> forms) throws IOException {
        try (var list = Files.list(folder)) {
            return new ArrayList<>(list.filter(file -> {
                        var name = String.valueOf(file.getFileName());
                        return isData(name) || (!forms.isEmpty() && isOfForm(name));
                    })
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFileName())))
                    .toList());
        }
    }

    /** Whether a file may be one of a form, by its name; what this program writes itself is none. */
    static boolean isOfForm(String file) {
        var name = file.substring(file.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return !name.startsWith(".")
                && !name.matches("(summary|door|package)\\.json|certificates\\.jsonl")
                && name.matches(".*\\.(json|jsonl|ndjson|xml)(\\.gz)?");
    }

    /** Whether a file looks like data by its name. */
    static boolean isData(String file) {
        var name = file.substring(file.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return !name.startsWith(".")
                && !name.startsWith("~$")
                && !name.equals("calendar.csv")
                && !name.equals("rejected.csv")
                && name.matches(".*\\.(csv|tsv|txt|gz|zip|xlsx|xlsm|xls|et|rar|7z)");
    }

    /** The folder, or that of the file. */
    public Path folder() {
        return folder;
    }

    /** The contents of {@code trace.yaml}, every value as text; empty without one. */
    public Map<String, Object> settings() {
        return settings;
    }

    /** What there is to read, in the order to read it. */
    public List<Sheet> sheets() {
        return sheets;
    }

    /** Files that could not be opened or placed. */
    public List<Rejection> rejections() {
        return rejections;
    }

    /** The origin that {@code trace.yaml} gives a file, on top of that of its source. */
    static Origin origin(Origin source, Map<String, Object> settings, String file) {
        var one = Sheets.map(Sheets.map(settings, "files"), file);
        try {
            return source.with(one);
        } catch (Refusal refusal) {
            throw YamlText.bad("trace.yaml", 0, "files, " + file + ": " + refusal.found());
        }
    }
}
