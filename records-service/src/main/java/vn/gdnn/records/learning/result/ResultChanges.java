package vn.gdnn.records.learning.result;

import vn.gdnn.kit.feed.ChangeSource;
import vn.gdnn.kit.feed.ChangedTable;

/** The changes of results: their posting and their corrections. */
public final class ResultChanges {

    /** Where the changes stand. */
    public static final ChangeSource SOURCE = ChangeSource.of(
            "RESULTS",
            new ChangedTable("module_result", "id", "recorded_at"),
            new ChangedTable("result_correction", "result", "recorded_at"));

    private ResultChanges() {}
}
