/** Transfers of staff over HTTP. */
@NullMarked
package vn.gdnn.training.transfer.rest;

import org.jspecify.annotations.NullMarked;
