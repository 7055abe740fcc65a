package org.zelian.liability.catalogue;

import org.zelian.sanction.Attributes;
import org.zelian.sanction.Lists;
import org.zelian.sanction.Measures;
import org.zelian.sanction.Sectors;
import org.zelian.sanction.TriggerCodes;

/** The names that rules may use: measures, lists, what starts a rule, what a condition asks, sectors, jurisdictions. */
public record Vocabulary(
        Measures measures,
        Lists lists,
        TriggerCodes triggers,
        Attributes attributes,
        Sectors sectors,
        Jurisdictions jurisdictions) {}
