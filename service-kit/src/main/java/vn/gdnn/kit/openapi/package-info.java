/** What every operation promises in OpenAPI: the status its code answers, the refusals, the headers, the callers. */
@NullMarked
package vn.gdnn.kit.openapi;

import org.jspecify.annotations.NullMarked;
