/**
 * What people take first when a password must be long, without the digits and signs they put around it.
 * Gathered for this city hall; longer lists add little above twelve characters.
 */
export const commonPasswords: ReadonlySet<string> = new Set(
  `password passwordpassword passw0rd katasandi katasandiku katasandibaru sandi sandisandi rahasia rahasiarahasia
  rahasiaku superrahasia admin administrator adminadmin adminadminadmin adminsuper superadmin superuser root
  bismillah bismillahirrahmanirrahim bismillahirahmanirahim alhamdulillah assalamualaikum subhanallah astaghfirullah
  indonesia indonesiaraya indonesiaku indonesiamerdeka merdeka pancasila bhinnekatunggalika garuda garudaindonesia
  kotamalang pemkotmalang malangkota malang kabupatenmalang arema aremania singoedan aremasingoedan jawatimur
  surabaya jakarta bandung pemerintahkota pemerintahkotamalang pemerintah pemda pemdamalang walikota walikotamalang
  diskominfo diskominfomalang kominfo bappeda inspektorat sekretariat sekretariatdaerah desareviu deskreviu
  deskreviuspbe reviuspbe spbe spbemalang aplikasi aplikasispbe qwerty qwertyqwerty qwertyuiop qwertyuiopasdf
  qwertyuiopasdfghjkl asdfghjkl asdfghjklqwerty zxcvbnm asdf asdfasdf asdfasdfasdf qazwsxedc qazwsxedcrfv qweasdzxc
  iloveyou iloveyouforever akucintakamu akusayangkamu cintaku sayangku sayang keluarga keluargaku keluargabahagia
  selamatpagi selamatdatang terimakasih semangat semangatpagi letmein letmeinplease welcome welcomewelcome changeme
  changemenow gantisandi gantikatasandi default defaultpassword monkey dragon sunshine princess football sepakbola
  correcthorsebatterystaple abcdefghijkl abcdefghijklm abcdefghijklmn abcdefghijklmnopqrstuvwxyz abcabcabcabc
  pegawainegeri pegawainegerisipil aparatursipilnegara asnberakhlak berakhlak korpri operator operatoropd petugas
  123456789012 1234567890123 12345678901234 123456781234 123123123123 112233445566 098765432109 987654321098
  012345678901 1q2w3e4r5t6y 1qaz2wsx3edc q1w2e3r4t5y6 a1b2c3d4e5f6`.split(/\s+/),
)
