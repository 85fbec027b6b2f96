import MinutesModel

extension Minutes {
  /// The record as the public may have it: without what was said without the public.
  var publicCopy: Minutes {
    withoutClosedDebates(
      notice: "Les débats, tenus à huis clos, ne figurent pas dans la copie publique.")
  }
}
