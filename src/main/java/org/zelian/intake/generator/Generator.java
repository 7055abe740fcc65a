package org.zelian.intake.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes a synthetic registry as the files that intake reads.
 *
 * <p>Same options, same bytes. Every organisation is made from its number, so that memory does not grow with the registry; time is
 * linear.
 */
public final class Generator {
    private static final int STEP = 10_000;

    private final Options options;
    private final Registry registry;
    private final Sheets sheets;
    private final Offices offices;
    private final Stakes stakes;
    private final Ties ties;
    private final Listings listings;
    private final Penalties penalties;
    private final Dirt dirt;

    private Generator(Options options, Sheets sheets) {
        this.options = options;
        this.sheets = sheets;
        this.registry = new Registry(options);
        this.offices = new Offices(registry);
        this.stakes = new Stakes(registry);
        this.ties = new Ties(registry, sheets);
        this.listings = new Listings(registry, sheets);
        this.penalties = new Penalties(registry, sheets);
        this.dirt = new Dirt(options, registry, sheets);
    }

    /**
     * Writes the registry into a folder, over what is there under the same names.
     *
     * @return rows by file and defects by kind
     * @throws UncheckedIOException if the folder cannot be written, a full disk included
     */
    public static Counts write(Options options, Path folder, Progress progress) {
        try (var sheets = new Sheets(folder)) {
            var generator = new Generator(options, sheets);
            generator.organisations(progress);
            generator.persons();
            SortedMap<String, Long> rows = new TreeMap<>(sheets.rows());
            rows.put("calendar.csv", Surroundings.calendar(folder.resolve("calendar.csv")));
            Surroundings.trace(options, folder.resolve("trace.yaml"));
            return new Counts(rows, generator.dirt.counts());
        } catch (IOException failure) {
            throw new UncheckedIOException("The registry could not be written to " + folder, failure);
        }
    }

    private void organisations(Progress progress) throws IOException {
        for (long number = 0; number < options.organisations(); number++) {
            organisation(registry.organisation(number));
            if (number % STEP == STEP - 1) {
                progress.at(number + 1, options.organisations());
            }
        }
        progress.at(options.organisations(), options.organisations());
    }

    private void organisation(Organisation organisation) throws IOException {
        List<Office> held = offices.of(organisation);
        List<Stake> owned = stakes.of(organisation);
        profile(organisation);
        for (Office office : held) {
            tenure(organisation, office);
        }
        for (Stake stake : owned) {
            holding(organisation, stake);
        }
        ties.write(organisation, owned);
        Draw draw = registry.draw(Draw.Stream.ACTS, organisation.number());
        listings.write(organisation, held, draw);
        penalties.write(organisation, held, draw);
        dirt.organisation(organisation, legal(held));
    }

    private void profile(Organisation organisation) throws IOException {
        sheets.row(
                "enterprises.csv",
                organisation.code(),
                organisation.name(),
                organisation.kind().name(),
                organisation.region().code,
                organisation.status(),
                Days.text(organisation.registered()),
                Days.text(organisation.deregistered()),
                organisation.stateOwned() ? "true" : null,
                null,
                organisation.industry().division,
                null);
    }

    private void tenure(Organisation organisation, Office office) throws IOException {
        Person person = office.person();
        sheets.row(
                "tenures.csv",
                organisation.code(),
                person.reference(),
                office.role(),
                Days.text(office.from()),
                Days.text(office.to()),
                "登记",
                person.isKnownByNameOnly() ? person.row() : null,
                Days.text(office.from()));
    }

    private void holding(Organisation organisation, Stake stake) throws IOException {
        sheets.row(
                "holdings.csv",
                organisation.code(),
                stake.kind(),
                stake.holder(),
                Stake.percent(stake.equity()),
                stake.voting() == stake.equity() ? null : Stake.percent(stake.voting()),
                Days.text(stake.from()),
                Days.text(stake.to()),
                null,
                null);
    }

    private void persons() throws IOException {
        for (long number = 0; number < registry.people.count(); number++) {
            Person person = registry.people.person(number);
            sheets.row(
                    "persons.csv",
                    person.row(),
                    person.name(),
                    person.type(),
                    person.document(),
                    person.country(),
                    person.isKnownByNameOnly() ? null : person.birth());
            dirt.person(person);
        }
    }

    private static @Nullable Office legal(List<Office> held) {
        return held.stream()
                .filter(office -> "LEGAL_REPRESENTATIVE".equals(office.role()))
                .findFirst()
                .orElse(null);
    }
}
