package org.zelian.control;

import java.util.List;

/**
 * Why somebody controls: sets of facts each of which is enough, none of which has one too many.
 *
 * @param smallest the smallest of them, its facts by id
 * @param others further ones, by size
 * @param necessary facts without which nobody could say so: they are in every set
 * @param whole false if the search was cut short, so that there may be more sets, or a smaller one
 */
public record Justification(List<String> smallest, List<List<String>> others, List<String> necessary, boolean whole) {
    static final Justification NONE = new Justification(List.of(), List.of(), List.of(), true);
}
