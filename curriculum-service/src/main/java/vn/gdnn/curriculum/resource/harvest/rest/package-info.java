/** OAI-PMH 2.0, as a data provider. */
@NullMarked
package vn.gdnn.curriculum.resource.harvest.rest;

import org.jspecify.annotations.NullMarked;
