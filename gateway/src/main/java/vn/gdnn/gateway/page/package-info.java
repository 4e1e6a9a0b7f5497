/** The web pages anyone may read. */
@NullMarked
package vn.gdnn.gateway.page;

import org.jspecify.annotations.NullMarked;
