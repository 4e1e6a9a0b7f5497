package vn.gdnn.reporting;

import java.util.List;
import vn.gdnn.kit.testing.TablesHaveOwners;

class TablesTest extends TablesHaveOwners {

    TablesTest() {
        super("vn.gdnn.reporting", List.of(), List.of());
    }
}
