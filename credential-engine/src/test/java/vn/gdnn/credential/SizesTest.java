package vn.gdnn.credential;

import vn.gdnn.kit.testing.HouseSizes;

class SizesTest extends HouseSizes {}
