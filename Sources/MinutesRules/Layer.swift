/// The face of this layer.
