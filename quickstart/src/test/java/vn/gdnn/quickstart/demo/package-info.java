@NullMarked
package vn.gdnn.quickstart.demo;

import org.jspecify.annotations.NullMarked;
