package org.zelian.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How one file of a source becomes rows of one sheet.
 *
 * @param plain whether columns that the sheet knows under their headers are read as usual, beside those mapped
 * @param splitColumn column of the source whose cells hold several values, each of which makes a row; empty = none
 * @param splitAt text between the values
 * @param where columns of the source and texts; only records in which each cell contains one of its texts are read
 */
record SheetMapping(
        SheetType sheet,
        boolean plain,
        Map<String, Mapping> columns,
        Map<String, Mapping> attributes,
        String splitColumn,
        String splitAt,
        List<Mapping.Case> where) {

    static SheetMapping of(Map<String, Object> data, String source, String file) {
        SheetType sheet;
        try {
            sheet = SheetType.named(Mapping.text(data, "sheet"));
        } catch (IllegalArgumentException e) {
            throw YamlText.bad(file, 0, "There is no sheet \"" + Mapping.text(data, "sheet") + "\".");
        }
        var columns = mappings(data, "columns", source);
        columns.keySet().stream()
                .filter(name -> sheet.column(name).isEmpty())
                .findFirst()
                .ifPresent(name -> {
                    throw YamlText.bad(file, 0, "The sheet " + sheet.name() + " has no column \"" + name + "\".");
                });
        var where = data.containsKey("where")
                ? List.of(Mapping.Case.of(Map.of("when", Sheets.map(data, "where"))))
                : List.<Mapping.Case>of();
        var split = Sheets.map(data, "split");
        return new SheetMapping(
                sheet,
                Mapping.text(data, "plain").equals("true"),
                columns,
                mappings(data, "attributes", source),
                Mapping.text(split, "column"),
                Mapping.text(split, "at"),
                where);
    }

    private static Map<String, Mapping> mappings(Map<String, Object> data, String name, String source) {
        var mappings = new LinkedHashMap<String, Mapping>();
        Sheets.map(data, name).forEach((column, setting) -> mappings.put(column, Mapping.of(setting, source)));
        return mappings;
    }
}
