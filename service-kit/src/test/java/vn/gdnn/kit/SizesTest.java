package vn.gdnn.kit;

import vn.gdnn.kit.testing.HouseSizes;

class SizesTest extends HouseSizes {}
