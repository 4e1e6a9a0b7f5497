package vn.gdnn.curriculum;

import vn.gdnn.kit.testing.HouseSizes;

class SizesTest extends HouseSizes {}
