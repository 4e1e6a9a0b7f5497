/** Running marks over HTTP. */
@NullMarked
package vn.gdnn.records.mark.rest;

import org.jspecify.annotations.NullMarked;
