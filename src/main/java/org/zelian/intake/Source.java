package org.zelian.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zelian.kernel.Refusal;

/**
 * A source of files in a form of its own, described by a {@code source.yaml}: which file becomes which sheet, which column which,
 * with what vocabulary; how complete, how exact, how trusted its deliveries are.
 */
public final class Source {
    private static final List<String> OURS = List.of("shuanggongshi", "cn-executives", "biangeng");

    private final Origin origin;
    private final String title;
    private final List<FileMapping> files;
    private final Map<String, Object> recognise;
    private final String format;

    private Source(Origin origin, String title, List<FileMapping> files, Map<String, Object> recognise, String format) {
        this.format = format;
        this.origin = origin;
        this.title = title;
        this.files = files;
        this.recognise = recognise;
    }

    /** The sources that come with the program, a folder each in {@code import/}. */
    public static List<Source> all() {
        return Ours.ALL;
    }

    /**
     * A source that comes with the program.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public static Source named(String name) {
        var path = "/import/" + name + "/source.yaml";
        try (var in = Source.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no source " + name + "; there are " + OURS);
            }
            return of(path, YamlText.read(path, in), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A source described by a file.
     *
     * @throws FileRefused {@code BAD_YAML}, {@code BAD_SETTING}
     */
    public static Source read(Path yaml) throws IOException {
        var parent = yaml.toAbsolutePath().getParent();
        var name = parent == null || parent.getFileName() == null
                ? "folder"
                : parent.getFileName().toString();
        return of(String.valueOf(yaml.getFileName()), YamlText.read(yaml), name);
    }

    private static Source of(String file, Map<String, Object> data, String folder) {
        var name = Mapping.text(data, "name").isEmpty() ? folder : Mapping.text(data, "name");
        try {
            var origin = Origin.unknown(name).with(data);
            var as = Mapping.text(data, "as");
            var files = as.isEmpty()
                    ? Mapping.list(data, "files").stream()
                            .map(one -> FileMapping.of(one, name, file))
                            .toList()
                    : named(as).files;
            return new Source(
                    origin,
                    Mapping.text(data, "title"),
                    files,
                    Sheets.map(data, "recognise"),
                    Mapping.text(data, "format"));
        } catch (Refusal refusal) {
            throw YamlText.bad(file, 0, refusal.found());
        } catch (IllegalArgumentException e) {
            throw YamlText.bad(file, 0, String.valueOf(e.getMessage()));
        }
    }

    /** The short name, used in references {@code SRC:<name>:<id>}. */
    public String name() {
        return origin.source();
    }

    /** What it is, in the words of those who use it. */
    public String title() {
        return title;
    }

    /** What its deliveries mean, unless a folder says otherwise. */
    public Origin origin() {
        return origin;
    }

    /** The form of its files that are no tables; empty = each tells by its content. */
    String format() {
        return format;
    }

    /** The mapping of a file; empty for a file that the source has no mapping for. */
    Optional<FileMapping> mapping(String fileName) {
        return files.stream().filter(file -> file.matches(fileName)).findFirst();
    }

    /** Whether this source takes any file whose name matches: always, or only if the name is no sheet's. */
    boolean goesByName(boolean isNameOfSheet) {
        return Mapping.text(recognise, "name").equals("true")
                || (!isNameOfSheet && !Mapping.text(recognise, "folder").equals("true"));
    }

    /** Whether a file is one that mappings look texts up in. */
    boolean isTable(String fileName) {
        return files.stream()
                .flatMap(file -> file.sheets().stream())
                .flatMap(sheet -> sheet.columns().values().stream())
                .flatMap(column -> column.lookup().stream())
                .anyMatch(lookup -> lookup.file().equals(fileName));
    }

    /** Whether a folder with these files can only be a delivery of this source: all its files are there. */
    boolean recognises(List<String> fileNames) {
        return Mapping.text(recognise, "folder").equals("true")
                && files.stream().allMatch(file -> fileNames.stream().anyMatch(file::matches));
    }

    /** The mapping for a file of that kind with these headers, if they are this source's and the sheet's own do not do. */
    Optional<SheetMapping> recognises(SheetType type, Header header) {
        var columns = header.names().stream()
                .flatMap(name -> type.ofHeader(name).map(Column::name).stream())
                .toList();
        return files.stream()
                .flatMap(file -> file.sheets().stream())
                .filter(sheet -> sheet.sheet().equals(type))
                .filter(sheet -> recognise.containsKey("has"))
                .filter(sheet -> columns.containsAll(Sheets.texts(recognise.get("has"))))
                .filter(sheet -> Sheets.texts(recognise.get("lacks")).stream().noneMatch(columns::contains))
                .findFirst();
    }

    /** Read once, when first asked for. */
    private static final class Ours {
        static final List<Source> ALL = OURS.stream().map(Source::named).toList();
    }
}
