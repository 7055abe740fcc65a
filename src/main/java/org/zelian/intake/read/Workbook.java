package org.zelian.intake.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A workbook of Office Open XML: its visible worksheets as records. Formulas, macros, links to other files and drawings are not
 * looked at; a formula counts with the value it was saved with.
 */
public final class Workbook {
    private static final String ADVICE = "Save the workbook again as .xlsx.";

    private final ZipArchive parts;
    private final Limits limits;
    private final Map<String, String> worksheets = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private boolean since1904;

    private Workbook(ZipArchive parts, Limits limits) {
        this.parts = parts;
        this.limits = limits;
    }

    /**
     * Opens a workbook and reads its list of worksheets.
     *
     * @throws BrokenFile {@code BROKEN_XLSX}, {@code XLSX_OLD_OR_ENCRYPTED}, {@code XLSX_ENTITIES}, or as an archive
     */
    public static Workbook open(Bytes bytes, Limits limits) throws IOException {
        if (bytes.size() >= 8 && ZipDirectory.four(bytes.read(0, 8), 0) == 0xE011CFD0L) {
            throw new BrokenFile(
                    "XLSX_OLD_OR_ENCRYPTED",
                    "The workbook is encrypted or of the old format .xls.",
                    "Save it as .xlsx without a password.");
        }
        var workbook = new Workbook(ZipArchive.open(bytes, limits), limits);
        workbook.readNames(workbook.targets());
        return workbook;
    }

    /** Names of the visible worksheets, in order. */
    public List<String> names() {
        return List.copyOf(names);
    }

    /** The records of a worksheet; the line of a record is its row. */
    public Records worksheet(String name) {
        var path = worksheets.get(name);
        if (path == null) {
            throw new BrokenFile("BROKEN_XLSX", "There is no worksheet " + name + ".", ADVICE);
        }
        return sink -> {
            var styles = Styles.read(parts, since1904);
            var texts = SharedTexts.read(parts, limits);
            new WorksheetRun(parts.content(path), path, styles, texts, limits, sink).go();
        };
    }

    private Map<String, String> targets() throws IOException {
        var targets = new HashMap<String, String>();
        var part = "xl/_rels/workbook.xml.rels";
        try (var xml = new Xml(parts.content(part), part)) {
            while (xml.next()) {
                if (xml.starts("Relationship") && !xml.attribute("TargetMode").equals("External")) {
                    targets.put(xml.attribute("Id"), xml.attribute("Target"));
                }
            }
        }
        return targets;
    }

    private void readNames(Map<String, String> targets) throws IOException {
        var part = "xl/workbook.xml";
        try (var xml = new Xml(parts.content(part), part)) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    since1904 = xml.attribute("date1904").equals("1")
                            || xml.attribute("date1904").equals("true");
                } else if (xml.starts("sheet")) {
                    add(xml, targets);
                }
            }
        }
    }

    private void add(Xml xml, Map<String, String> targets) {
        var target = targets.getOrDefault(xml.attribute("id"), "");
        var path = target.startsWith("/") ? target.substring(1) : "xl/" + target;
        boolean visible =
                xml.attribute("state").isEmpty() || xml.attribute("state").equals("visible");
        // Sheets of charts and macros have no rows.
        if (visible && path.contains("worksheets/") && parts.has(path)) {
            if (worksheets.putIfAbsent(xml.attribute("name"), path) != null) {
                throw new BrokenFile("BROKEN_XLSX", "Two worksheets are called " + xml.attribute("name") + ".", ADVICE);
            }
            names.add(xml.attribute("name"));
        }
    }
}
