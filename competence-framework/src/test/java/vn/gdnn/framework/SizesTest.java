package vn.gdnn.framework;

import vn.gdnn.kit.testing.HouseSizes;

class SizesTest extends HouseSizes {}
