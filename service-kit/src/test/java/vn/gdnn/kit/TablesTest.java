package vn.gdnn.kit;

import java.util.List;
import vn.gdnn.kit.testing.TablesHaveOwners;

class TablesTest extends TablesHaveOwners {

    TablesTest() {
        super("vn.gdnn", List.of("kit"), List.of());
    }
}
