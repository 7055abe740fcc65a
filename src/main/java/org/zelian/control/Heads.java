package org.zelian.control;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who stands at the top of an organisation: its controllers that nobody controls, those that control each other as one.
 *
 * <p>A group without a lead counts only where none of its members controls alone.
 */
final class Heads {
    private final Chart chart;
    private final Blocs blocs;

    Heads(Chart chart, Blocs blocs) {
        this.chart = chart;
        this.blocs = blocs;
    }

    /** The nodes that control the target, without itself. */
    Set<Integer> controllersOf(int target) {
        var controllers = new TreeSet<Integer>();
        for (int node = 0; node < chart.nodes.size(); node++) {
            if (node != target && blocs.of(node).controls(target)) {
                controllers.add(node);
            }
        }
        controllers.removeIf(
                node -> chart.nodes.isGroup(node) && membersOf(node).anyMatch(controllers::contains));
        return controllers;
    }

    private java.util.stream.Stream<Integer> membersOf(int group) {
        return chart.ledBy(group).stream().flatMap(g -> g.members().stream()).map(Group.Member::node);
    }

    /** The tops above a target, each with those it controls and is controlled by; the target may be among these. */
    List<Set<Integer>> above(int target) {
        var controllers = controllersOf(target);
        var tops = new ArrayList<Set<Integer>>();
        var seen = new TreeSet<Integer>();
        for (int node : controllers) {
            if (!seen.contains(node) && top(node, controllers)) {
                var mutual = mutual(node, controllers, target);
                seen.addAll(mutual);
                tops.add(mutual);
            }
        }
        return tops;
    }

    private boolean top(int node, Set<Integer> controllers) {
        return controllers.stream()
                .filter(other -> other != node && blocs.of(other).controls(node))
                .allMatch(other -> blocs.of(node).controls(other));
    }

    private Set<Integer> mutual(int node, Set<Integer> controllers, int target) {
        var mutual = new LinkedHashSet<Integer>();
        var bloc = blocs.of(node);
        for (int other : controllers) {
            if (other == node || (bloc.controls(other) && blocs.of(other).controls(node))) {
                mutual.add(other);
            }
        }
        if (blocs.of(target).controls(node)) {
            mutual.add(target);
        }
        return new TreeSet<>(mutual);
    }
}
