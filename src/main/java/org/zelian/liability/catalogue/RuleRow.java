package org.zelian.liability.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.zelian.sanction.CatalogueRow;
import org.zelian.sanction.RowLayout;

/**
 * The texts of one rule, column by column as in the catalogue's CSV; equal texts are equal rows, wherever they stand.
 *
 * @param columns every column, empty where the cell is
 */
public record RuleRow(SequencedMap<String, String> columns) {
    /** Where each column of a rule stands in its YAML file. */
    public static final RowLayout LAYOUT = RowLayout.of(
            """
            id                      id                  text
            version                 version             text
            valid_from              valid.from          text
            valid_to                valid.to            text
            jurisdiction            jurisdiction        text
            trigger_kind            when.kind           text
            trigger_code            when.codes          list
            trigger_condition       when.condition      text
            subject_kinds           when.subjects       list
            liable_roles            reaches.roles       list
            legal_rep_or_principal  reaches.either      text
            role_time               reaches.held        text
            gate                    reaches.gate        text
            measures                gives.measures      list
            ban_scope               gives.scope         list
            mode                    gives.mode          text
            term                    lasts.term          text
            term_min                lasts.min           text
            term_max                lasts.max           text
            term_start              lasts.start         text
            statutory_clock         lasts.statutory     text
            repairable              lasts.repairable    text
            early_exit              lasts.earlyExit     choices
            basis_law               source.law          text
            basis_article           source.article      text
            basis_doc_no            source.document     text
            summary_zh              title.zh            text
            summary_en              title.en            text
            enabled                 enabled             text
            confidence              confidence          text
            note                    note                text
            version_by              when.versionBy      text
            bars_from               lasts.barsFrom      text
            on_office_end           reaches.officeEnd   text
            """, "version", "title", "source", "valid", "jurisdiction", "when", "reaches", "gives", "lasts");

    public RuleRow {
        columns = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(columns));
    }

    static RuleRow of(CatalogueRow row) {
        return new RuleRow(row.texts(LAYOUT.columns()));
    }

    /** Gives the text of a column. */
    public String text(String column) {
        return columns.getOrDefault(column, "");
    }

    /** Gives the row with one text changed, as a row of the catalogue that can be read again. */
    CatalogueRow with(String column, String text) {
        var cells = new LinkedHashMap<String, CatalogueRow.Cell>();
        var place = text("id") + " " + text("version");
        columns.forEach((name, value) -> cells.put(name, new CatalogueRow.Cell(value, place)));
        cells.put(column, new CatalogueRow.Cell(text, place));
        return new CatalogueRow(place, cells);
    }
}
