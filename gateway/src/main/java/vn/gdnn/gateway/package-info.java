/** The one door of the suite: routing, token check, limits, the merged OpenAPI document and the public pages. */
@NullMarked
package vn.gdnn.gateway;

import org.jspecify.annotations.NullMarked;
