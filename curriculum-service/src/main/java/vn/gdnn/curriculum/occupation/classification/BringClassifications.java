package vn.gdnn.curriculum.occupation.classification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.stream.Stream;
import vn.gdnn.curriculum.occupation.BroughtList;
import vn.gdnn.curriculum.occupation.OccupationFollower;
import vn.gdnn.curriculum.occupation.OccupationRefusal;
import vn.gdnn.curriculum.occupation.Occupations;
import vn.gdnn.kit.problem.FaultyRequest;
import vn.gdnn.kit.problem.FaultyRequest.Fault;

/** Takes a file of classifications over as a whole, and has told of each occupation of which it says something else. */
@ApplicationScoped
public class BringClassifications {

    private final Classifications classifications;
    private final Occupations occupations;
    private final Instance<OccupationFollower> followers;
    private final Clock clock;

    BringClassifications(
            Classifications classifications,
            Occupations occupations,
            Instance<OccupationFollower> followers,
            Clock clock) {
        this.classifications = classifications;
        this.occupations = occupations;
        this.followers = followers;
        this.clock = clock;
    }

    /** The rows by their places in the file; with one fault nothing is taken. The same again changes nothing. */
    @Transactional
    public BroughtList bring(Map<String, Classification> rows) {
        requirePossible(rows);
        var changed = new ArrayList<String>();
        rows.values()
                .forEach(row -> Stream.of(row).filter(classifications::upsert).forEach(one -> changed.add(one.code())));
        new LinkedHashSet<>(changed).forEach(code -> followers.forEach(follower -> follower.changed(code)));
        return new BroughtList(rows.size(), changed.size());
    }

    /** Of an occupation of the list, and not from a day to come, for what holds is told when it is brought. */
    private void requirePossible(Map<String, Classification> rows) {
        var today = LocalDate.now(clock);
        var faults = new ArrayList<Fault>();
        rows.forEach((place, row) -> {
            if (occupations.withCode(row.code()).isEmpty()) {
                faults.add(Fault.of(place, OccupationRefusal.OCCUPATION_NOT_FOUND, row.code()));
            }
            if (row.validFrom().isAfter(today)) {
                faults.add(Fault.of(place + ", validFrom", OccupationRefusal.OCCUPATION_FIELD_INVALID));
            }
        });
        if (!faults.isEmpty()) {
            throw new FaultyRequest(OccupationRefusal.OCCUPATION_FILE_FAULTY, faults);
        }
    }
}
