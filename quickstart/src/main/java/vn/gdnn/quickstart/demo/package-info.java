/** Demonstration data, brought in through the gateway as any client would. */
@NullMarked
package vn.gdnn.quickstart.demo;

import org.jspecify.annotations.NullMarked;
