package vn.gdnn.training;

import java.util.List;
import vn.gdnn.kit.testing.TablesHaveOwners;

class TablesTest extends TablesHaveOwners {

    TablesTest() {
        super("vn.gdnn.training", List.of(), List.of());
    }
}
