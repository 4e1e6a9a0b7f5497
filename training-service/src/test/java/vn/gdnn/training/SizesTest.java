package vn.gdnn.training;

import vn.gdnn.kit.testing.HouseSizes;

class SizesTest extends HouseSizes {}
