package vn.gdnn.curriculum;

import java.util.List;
import vn.gdnn.kit.testing.TablesHaveOwners;

class TablesTest extends TablesHaveOwners {

    TablesTest() {
        super("vn.gdnn.curriculum", List.of(), List.of());
    }
}
