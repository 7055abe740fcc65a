package org.zelian.intake;

import java.util.List;
import java.util.stream.Stream;

/** Every file that wants to do harm, from the tables by what they attack. */
final class HostileCorpus {
    static final List<Hostile> FILES = Stream.of(
                    HostileTexts.FILES, HostileValues.FILES, HostileArchives.FILES, HostileWorkbooks.FILES)
            .flatMap(List::stream)
            .toList();

    private HostileCorpus() {}
}
