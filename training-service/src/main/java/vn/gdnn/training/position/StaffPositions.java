package vn.gdnn.training.position;

import java.util.List;
import java.util.UUID;
import vn.gdnn.training.employment.DatedPosition;
import vn.gdnn.training.employment.PositionEntry;

/**
 * What a staff member did when.
 *
 * @param positions as they stand now, in their order
 * @param entries all that was ever entered, what another took the place of too
 */
public record StaffPositions(UUID staffId, long version, List<DatedPosition> positions, List<PositionEntry> entries) {

    public StaffPositions {
        positions = List.copyOf(positions);
        entries = List.copyOf(entries);
    }
}
