/** What holds for every answer that the suite gets from others over HTTP. */
@NullMarked
package vn.gdnn.kit.client;

import org.jspecify.annotations.NullMarked;
