@NullMarked
package vn.gdnn.quickstart.demo.school;

import org.jspecify.annotations.NullMarked;
