package vn.gdnn.reporting;

import vn.gdnn.kit.testing.HouseSizes;

class SizesTest extends HouseSizes {}
