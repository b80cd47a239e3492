extension Migration {
    /// Every step in order; a new file in `SQL/` gets a new line here and never a place between.
    ///
    /// `0002-naam.sql` is called `_002_naam_sql` in the embedded resources: the first digit is lost.
    package static let all: [Migration] = [
        Migration(1, "grootboek", PackageResources._001_grootboek_sql),
        Migration(2, "organisatie", PackageResources._002_organisatie_sql),
        Migration(3, "dossier", PackageResources._003_dossier_sql),
        Migration(4, "voorbereiding", PackageResources._004_voorbereiding_sql),
        Migration(5, "instellingen", PackageResources._005_instellingen_sql),
        Migration(6, "gedeeld", PackageResources._006_gedeeld_sql),
        Migration(7, "signaal", PackageResources._007_signaal_sql),
        Migration(8, "evaluaties", PackageResources._008_evaluaties_sql),
        Migration(9, "bewaring", PackageResources._009_bewaring_sql),
        Migration(10, "aanmelden", PackageResources._010_aanmelden_sql),
        Migration(11, "vervolg", PackageResources._011_vervolg_sql),
        Migration(12, "voorzieningen", PackageResources._012_voorzieningen_sql),
        Migration(13, "correctie", PackageResources._013_correctie_sql),
        Migration(14, "tekstverwijdering", PackageResources._014_tekstverwijdering_sql),
        Migration(15, "huisstijl", PackageResources._015_huisstijl_sql),
        Migration(16, "redenen", PackageResources._016_redenen_sql),
        Migration(17, "accountgebeurtenis", PackageResources._017_accountgebeurtenis_sql),
        Migration(18, "spoor", PackageResources._018_spoor_sql),
        Migration(19, "rechten", PackageResources._019_rechten_sql),
        Migration(20, "lijstkeuze", PackageResources._020_lijstkeuze_sql),
        Migration(21, "lijsten", PackageResources._021_lijsten_sql),
    ]
}

extension Migration {
    /// The first step of a program that signs the audit chain's head outside the database.
    package static let signingSince = 5
}
