package org.zelian.casework;

import java.time.LocalDate;
import java.util.Map;
import org.zelian.kernel.PartyRef;

/**
 * One measure of one decision against one subject, to be carried out by one department, as it stands on a day.
 *
 * @param until last day, LIFETIME, or empty while open
 */
public record MeasureOrder(
        String id,
        String decisionNo,
        String liability,
        String measure,
        String department,
        PartyRef subject,
        String state,
        LocalDate since,
        String until,
        String reason) {
    private static final Map<String, String> STATES = Map.of(
            "ISSUED", "发起",
            "PUSHED", "推送",
            "SIGNED", "签收",
            "EXECUTING", "执行中",
            "EXECUTED", "已执行",
            "SUSPENDED", "暂停",
            "LIFT_ORDERED", "解除指令",
            "LIFTED", "已解除",
            "NOT_APPLICABLE", "不适用");

    /** The officers' word for the state. */
    public String stateZh() {
        return STATES.getOrDefault(state, state);
    }
}
